package org.quarterlight.draft;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One glob for several files, so that the next export of the kind is found too. */
final class FileGlob {
    private static final Pattern WILD = Pattern.compile("[*?\\[\\]{}\\\\]");

    private FileGlob() {}

    /** The glob that names these files and no other of the folder; nothing where there is none. */
    static Optional<String> of(List<String> names, List<String> all) {
        String folder = names.getFirst().substring(0, names.getFirst().lastIndexOf('/') + 1);
        String ending = names.getFirst().substring(names.getFirst().lastIndexOf('.'));
        String start = names.size() == 1 ? beforeFigures(names.getFirst()) : beforeFigures(shared(names));
        for (String glob : List.of(start + "*" + ending, folder + "*" + ending)) {
            String fixed = glob.replace("*", "");
            if (!WILD.matcher(fixed).find() && namesExactly(glob, names, all)) {
                return Optional.of(glob);
            }
        }
        return Optional.empty();
    }

    private static boolean namesExactly(String glob, List<String> names, List<String> all) {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        return all.stream().allMatch(name -> matcher.matches(Path.of(name)) == names.contains(name));
    }

    private static String beforeFigures(String text) {
        int figure = text.length();
        String name = text.substring(text.lastIndexOf('/') + 1);
        for (int i = 0; i < name.length() && figure == text.length(); i++) {
            if (Character.isDigit(name.charAt(i))) {
                figure = text.lastIndexOf('/') + 1 + i;
            }
        }
        return text.substring(0, figure);
    }

    private static String shared(List<String> names) {
        String shared = names.getFirst();
        for (String name : names) {
            int same = 0;
            while (same < Math.min(shared.length(), name.length()) && shared.charAt(same) == name.charAt(same)) {
                same++;
            }
            shared = shared.substring(0, same);
        }
        return shared;
    }
}
