package org.baitong.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How large a workbook may be; a small file that unpacks without end is stopped here. */
final class Limits {
  /** Largest file accepted. */
  static final int MAX_FILE_BYTES = 100 << 20;

  /** Largest part of it once unpacked; a million formatted empty rows take about 0.1 GB. */
  static final long MAX_PART_BYTES = 1L << 30;

  /** Largest other part: styles, texts, relations. */
  static final long MAX_OTHER_BYTES = 1L << 28;

  /**
   * Longest stretch without a tag; a cell holds 32,767 characters, here of three bytes and more.
   */
  static final int MAX_STRETCH_BYTES = 1 << 20;

  /** Most filled cells of a workbook. */
  static final int MAX_CELLS = 1_000_000;

  /** Most characters in the texts of a workbook's cells. */
  static final long MAX_CHARACTERS = 50_000_000;

  private Limits() {}

  /** A stream that fails once a part unpacks to more than it may. */
  static final class LimitedStream extends FilterInputStream {
    private long left;
    private int stretch;

    LimitedStream(InputStream in, long most) {
      super(in);
      this.left = most;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      left -= Math.max(0, read);
      if (left < 0) {
        throw new IOException("a part of the file unpacks to too many bytes");
      }
      for (int i = offset; i < offset + read; i++) {
        // The parser holds a text or an attribute in memory as a whole, however long.
        stretch = buffer[i] == '<' ? 0 : stretch + 1;
      }
      if (stretch > MAX_STRETCH_BYTES) {
        throw new IOException("a text in the file is longer than any cell can hold");
      }
      return read;
    }
  }
}
