package dev.slugline.publish;

import java.util.Map;

/**
 * A record about to leave.
 *
 * @param value absent for a tombstone
 * @param headers all of them; nothing that a sender said is among them
 */
public record Outgoing(String topic, String key, byte[] value, Map<String, String> headers) {}
