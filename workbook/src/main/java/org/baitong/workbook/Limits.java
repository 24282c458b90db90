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

  /** Most filled cells of a workbook. */
  static final int MAX_CELLS = 1_000_000;

  private Limits() {}

  /** A stream that fails once a part has unpacked to more than {@link #MAX_PART_BYTES}. */
  static final class LimitedStream extends FilterInputStream {
    private long left = MAX_PART_BYTES;

    LimitedStream(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      count(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int read) throws IOException {
      left -= read;
      if (left < 0) {
        throw new IOException("a part unpacks to more than " + MAX_PART_BYTES + " bytes");
      }
    }
  }
}
