package org.quarterlight.csv;

/** The physical lines of a text, ended by LF, CRLF or CR, and the control characters in it. */
public final class LineCount {
    private long ends;
    private long controls;
    private long zeroLine;
    private char last = '\n';

    public void take(char sign) {
        if (sign < ' ') {
            takeControl(sign);
        }
        last = sign;
    }

    private void takeControl(char sign) {
        if (sign == '\r' || (sign == '\n' && last != '\r')) {
            ends++;
        } else if (sign != '\n' && sign != '\t') {
            controls++;
            zeroLine = sign == 0 && zeroLine == 0 ? current() : zeroLine;
        }
    }

    /** The line the next sign stands on, counted from 1. */
    public long current() {
        return ends + 1;
    }

    /** Lines so far, the last one too where nothing ends it. */
    public long lines() {
        return last == '\n' || last == '\r' ? ends : ends + 1;
    }

    /** The line of the first NUL character, 0 where there is none. */
    public long zeroLine() {
        return zeroLine;
    }

    public long controls() {
        return controls;
    }
}
