package dev.slugline.enrich.read.newsmlg2;

import dev.slugline.enrich.read.codes.NewsCode;
import dev.slugline.enrich.read.xml.XmlElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The groups of a package, from the root on, in the order a reader would meet their members. */
final class PackageGroups {

  /**
   * One item of a package.
   *
   * @param role its group's, such as {@code main} or {@code sidebar}
   * @param name unique in the package
   */
  record Member(XmlElement reference, String role, String name) {}

  private final Map<String, XmlElement> waiting = new LinkedHashMap<>();
  private final List<Member> members = new ArrayList<>();

  PackageGroups(XmlElement packageItem) {
    packageItem.all("groupSet", "group").forEach(this::await);
    packageItem.attributeAt("root", "groupSet").ifPresent(this::visit);
    // groups that nothing refers to, and references outside any group, are members too
    List.copyOf(waiting.keySet()).forEach(this::visit);
    packageItem.all("itemRef").forEach(reference -> add(reference, "member", "item"));
  }

  List<Member> members() {
    return members;
  }

  private void await(XmlElement group) {
    waiting.putIfAbsent(group.attribute("id").orElse("group-" + (waiting.size() + 1)), group);
  }

  private void visit(String id) {
    XmlElement group = waiting.remove(id);
    if (group == null) {
      return;
    }
    String role =
        group.attribute("role").map(NewsCode::word).orElse("member").toLowerCase(Locale.ROOT);
    group
        .children()
        .forEach(
            child -> {
              if (child.is("itemRef")) {
                add(child, role, id);
              } else if (child.is("groupRef")) {
                child.attribute("idref").ifPresent(this::visit);
              }
            });
  }

  private void add(XmlElement reference, String role, String group) {
    String name = reference.textAt("altId").orElse(group + "-" + (members.size() + 1));
    boolean taken = members.stream().anyMatch(m -> m.name().equals(name));
    members.add(new Member(reference, role, taken ? group + "-" + (members.size() + 1) : name));
  }
}
