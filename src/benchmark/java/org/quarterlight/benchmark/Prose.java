package org.quarterlight.benchmark;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Words that differ from briefing to briefing but never from run to run. */
record Prose(RandomGenerator chance) {
    static final List<String> REGIONS = List.of("London", "South", "North, Midlands and East");
    static final List<String> SUPPLIERS = List.of("BT", "CSC", "Fujitsu", "Accenture");
    static final List<String> PRODUCTS = List.of(
            "Cerner Millennium", "iSoft Lorenzo", "iSoft iPM", "IDX Carecast", "TPP SystmOne", "CSE Servelec RiO");
    static final List<String> STATES = List.of("due", "possibly due", "later", "overdue", "undated", "live");
    private static final List<String> PLACES = List.of(
            "Barnet",
            "Bath",
            "Bedford",
            "Bolton",
            "Bradford",
            "Bristol",
            "Burnley",
            "Bury",
            "Cambridge",
            "Chester",
            "Coventry",
            "Croydon",
            "Derby",
            "Dorset",
            "Dudley",
            "Ealing",
            "Exeter",
            "Gateshead",
            "Gloucester",
            "Halton",
            "Harrow",
            "Hereford",
            "Ipswich",
            "Kingston",
            "Lancaster",
            "Leeds",
            "Lincoln",
            "Luton",
            "Maidstone",
            "Newham",
            "Norfolk",
            "Oxford",
            "Poole",
            "Preston",
            "Reading",
            "Rotherham",
            "Salford",
            "Salisbury",
            "Southend",
            "Stockport",
            "Swindon",
            "Taunton",
            "Wakefield",
            "Warrington",
            "Weston",
            "Wigan",
            "Winchester",
            "Worthing",
            "Yeovil",
            "York");
    private static final List<String> KINDS = List.of(
            "Hospitals NHS Trust",
            "General NHS Trust",
            "Community NHS Trust",
            "NHS Foundation Trust",
            "Mental Health NHS Trust");
    private static final List<String> CLAUSES = List.of(
            "the supplier had not yet agreed a price for the release",
            "data migration from the old system took longer than planned",
            "the trust asked for more time to train its staff",
            "the dress rehearsal found faults that must be put right first",
            "the board of the trust has not signed the business case",
            "no later release was ready when the window opened",
            "the exports of two sources gave different dates for the same plan",
            "the plan was moved behind the winter, when wards are full");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    String trust() {
        return one(PLACES) + " and " + one(PLACES) + " " + one(KINDS);
    }

    static String trust(int number) {
        return place(number / KINDS.size()) + " " + KINDS.get(number % KINDS.size());
    }

    static String place(int number) {
        return PLACES.get(number % PLACES.size());
    }

    String place() {
        return one(PLACES);
    }

    String sentence() {
        return trust() + " moved " + one(PRODUCTS) + " from " + day(date()) + " to " + day(date()) + ", " + number(400)
                + " days later, because " + one(CLAUSES) + ". ";
    }

    String sentences(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(sentence());
        }
        return text.toString().strip();
    }

    String one(List<String> words) {
        return words.get(chance.nextInt(words.size()));
    }

    int number(int below) {
        return chance.nextInt(below);
    }

    LocalDate date() {
        return LocalDate.of(2008, 1, 1).plusDays(number(900));
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }
}
