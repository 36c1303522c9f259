package dev.slugline.publish.judge;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slugline.contracts.Article;
import dev.slugline.publish.json.PublishJson;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A hash of everything that a version says: its words, its status and what is known about it. Which
 * push brought it, when, and what we derived from the words is no part of it.
 */
final class ContentDigest {

  String of(Article article) {
    ObjectNode said = PublishJson.mapper().valueToTree(article);
    said.remove("x-slugline");
    said.remove("versionCreated");
    said.remove("contentCreated");
    var extension = article.extension();
    said.putPOJO("signals", extension.signals());
    said.putPOJO("links", extension.links());
    said.put("text", extension.text());
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(PublishJson.bytes(said));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
