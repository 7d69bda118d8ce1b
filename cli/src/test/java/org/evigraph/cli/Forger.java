package org.evigraph.cli;

import java.util.Arrays;
import java.util.Random;
import org.evigraph.testkit.ForgedSnapshot;

/** Changes a snapshot at random: a bit, a byte, a number, the order, the length. */
final class Forger {
    private static final int[] TELLING = {
        0, 1, -1, 2, 7, 127, 128, 255, 256, 65_535, 1 << 24, Integer.MAX_VALUE, Integer.MIN_VALUE
    };

    private final ForgedSnapshot forged;
    private final Random random;
    private final StringBuilder how = new StringBuilder();

    Forger(ForgedSnapshot forged, Random random) {
        this.forged = forged;
        this.random = random;
    }

    /** {@return what was changed, for whoever looks for the fault that it leads to} */
    String change(int times) {
        for (int i = 0; i < times; i++) {
            String part = forged.parts().get(random.nextInt(forged.parts().size()));
            byte[] bytes = forged.bytes(part);
            int at = random.nextInt(bytes.length + 1);
            how.append(part).append(" at ").append(at).append(": ");
            if (at == bytes.length || random.nextInt(8) == 0) {
                forged.withBytes(part, resized(bytes, at));
            } else if (bytes.length % Integer.BYTES == 0 && random.nextBoolean()) {
                forged.withNumbers(part, renumbered(forged.numbers(part), at / Integer.BYTES));
            } else {
                forged.withBytes(part, altered(bytes, at));
            }
        }
        return how.toString();
    }

    private byte[] resized(byte[] bytes, int at) {
        int size = random.nextBoolean() ? at : bytes.length + Integer.BYTES * random.nextInt(3);
        how.append(size).append(" bytes; ");
        return Arrays.copyOf(bytes, size);
    }

    private int[] renumbered(int[] numbers, int at) {
        int other = random.nextInt(numbers.length);
        int number = numbers[at];
        switch (random.nextInt(3)) {
            case 0 -> numbers[at] = TELLING[random.nextInt(TELLING.length)];
            case 1 -> numbers[at] += random.nextInt(5) - 2;
            default -> {
                numbers[at] = numbers[other];
                numbers[other] = number;
            }
        }
        how.append(number).append(" becomes ").append(numbers[at]).append("; ");
        return numbers;
    }

    private byte[] altered(byte[] bytes, int at) {
        int other = random.nextInt(bytes.length);
        byte was = bytes[at];
        switch (random.nextInt(4)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes[at] = (byte) random.nextInt(256);
            case 2 -> bytes[at] += (byte) (random.nextInt(5) - 2);
            default -> {
                bytes[at] = bytes[other];
                bytes[other] = was;
            }
        }
        how.append(was).append(" becomes ").append(bytes[at]).append("; ");
        return bytes;
    }
}
