package dev.slugline.enrich.read.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slugline.contracts.ArticleBuilder;
import dev.slugline.contracts.Extension.Byline;
import dev.slugline.contracts.Extension.Credit;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.read.codes.Bylines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Who made an item, and where. */
final class JsonCredits {
  private final Fields item;

  JsonCredits(Fields item) {
    this.item = item;
  }

  void into(Story story) {
    ArticleBuilder article = story.article();
    article.by(by());
    article.located(located());
    for (String name : new String[] {"bylines", "byline", "by", "photographer"}) {
      item.objects(name).forEach(person -> titled(person, story));
    }
    item.objects("authors").forEach(author -> credit(author, story));
  }

  private String by() {
    for (String name : new String[] {"byline", "bylines", "by"}) {
      List<String> names = names(name);
      if (!names.isEmpty()) {
        return Bylines.name(String.join("; ", names));
      }
    }
    List<String> authors =
        item.objects("authors").stream()
            .filter(author -> !"editor".equalsIgnoreCase(author.text("role")))
            .map(author -> author.text("name"))
            .filter(name -> name != null)
            .toList();
    if (authors.isEmpty()) {
      authors = item.texts("authors", "author", "creator", "photographer");
    }
    return authors.isEmpty() ? null : Bylines.name(String.join("; ", authors));
  }

  private List<String> names(String field) {
    var names = new ArrayList<String>();
    JsonNode node = item.get(field).orElse(null);
    for (JsonNode one :
        node == null ? List.<JsonNode>of() : node.isArray() ? node : List.of(node)) {
      String name = one.isObject() ? name(new Fields(one)) : Fields.textOf(one);
      if (name != null) {
        names.add(name.replaceAll("\\s+", " "));
      }
    }
    return names;
  }

  /** AP has {@code by}, TT {@code byline} or the name's two parts. */
  private static String name(Fields person) {
    String name = person.line("by", "byline", "name", "value", "text");
    String first = person.line("firstname", "givenname");
    String last = person.line("lastname", "familyname", "surname");
    return name != null || first == null && last == null
        ? name
        : ((first == null ? "" : first + ' ') + (last == null ? "" : last)).strip();
  }

  private static void titled(Fields person, Story story) {
    String name = name(person);
    String title = person.line("title", "jobtitle", "affiliation");
    if (name != null && title != null) {
      story.desk().addBylines(new Byline(name, title));
    }
  }

  private static void credit(Fields author, Story story) {
    String role = author.text("role");
    String name = author.text("name");
    if (role == null || name == null) {
      return;
    }
    String ours =
        switch (role.toLowerCase(Locale.ROOT)) {
          case "writer", "author" -> "writing";
          case "editor" -> "editing";
          case "photographer" -> "photographer";
          case "reporter", "correspondent" -> "reporting";
          default -> null;
        };
    if (ours != null) {
      story.desk().addCredits(new Credit(ours, name, null));
    }
  }

  private String located() {
    String located = item.line("located", "location");
    if (located != null) {
      return located;
    }
    for (Fields line : item.objects("datelinelocation", "dateline")) {
      String city = line.text("city", "located");
      String area = line.text("countryareaname", "countryname");
      return city == null || area == null ? city : city + ", " + area;
    }
    return null;
  }
}
