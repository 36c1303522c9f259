package dev.slugline.enrich.samples;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.jsoup.Jsoup;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The words of the bodies in an XML document, found by other means than the readers': the JDK's DOM
 * and XPath, and one rule a format for where a body is.
 */
final class SourceBodies {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern ENCODING = Pattern.compile("encoding=[\"']([\\w.-]+)");

  /** Elements that stand within a line; any other parts words. */
  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "b",
          "cite",
          "code",
          "company",
          "chron",
          "city",
          "country",
          "em",
          "event",
          "font",
          "frac",
          "frac-num",
          "frac-sep",
          "frac-den",
          "i",
          "lang",
          "location",
          "money",
          "num",
          "org",
          "person",
          "q",
          "region",
          "small",
          "span",
          "state",
          "strong",
          "sub",
          "sup",
          "time",
          "u",
          "virtloc");

  private static final Set<String> WORDLESS =
      Set.of("head", "script", "style", "media-metadata", "media-object", "nitf-table-metadata");

  private SourceBodies() {}

  /** One list of words for each story of the document that has a body. */
  static List<List<String>> words(byte[] bytes) throws Exception {
    Element root = parse(text(bytes));
    var bodies = new ArrayList<List<String>>();
    for (Element story : stories(root)) {
      List<String> words = wordsOf(String.join("\n", bodyOf(story)));
      if (!words.isEmpty()) {
        bodies.add(words);
      }
    }
    return bodies;
  }

  static List<String> wordsOf(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  private static List<Element> stories(Element root) throws XPathExpressionException {
    return switch (root.getLocalName()) {
      case "nitf" -> List.of(root);
      case "NewsML" -> find(root, "//*[local-name()='NewsItem']");
      case "newsItem" -> List.of(root);
      default -> find(root, "//*[local-name()='newsItem']");
    };
  }

  private static List<String> bodyOf(Element story) throws XPathExpressionException {
    return switch (story.getLocalName()) {
      case "nitf" -> nitf(story);
      case "NewsItem" -> newsMl1(story);
      default -> newsMlG2(story);
    };
  }

  private static List<String> nitf(Element in) throws XPathExpressionException {
    return find(in, ".//*[local-name()='body.content'][not(ancestor::*[local-name()='body.head'])]")
        .stream()
        .map(SourceBodies::spaced)
        .toList();
  }

  private static List<String> newsMlG2(Element item) throws XPathExpressionException {
    String longest = "";
    for (Element inline :
        find(item, "./*[local-name()='contentSet']/*[starts-with(local-name(),'inline')]")) {
      List<String> parts = nitf(inline);
      List<Element> html = find(inline, ".//*[local-name()='html']/*[local-name()='body']");
      String text =
          !parts.isEmpty()
              ? String.join("\n", parts)
              : html.isEmpty() ? bare(inline) : spaced(html.get(0));
      longest = wordsOf(text).size() > wordsOf(longest).size() ? text : longest;
    }
    return List.of(longest);
  }

  /** Markup, HTML as text, or plain text. */
  private static String bare(Element content) {
    boolean markup = content.getElementsByTagName("*").getLength() > 0;
    boolean escaped = !markup && content.getTextContent().contains("</");
    return escaped ? Jsoup.parse(content.getTextContent()).body().wholeText() : spaced(content);
  }

  private static List<String> newsMl1(Element item) throws XPathExpressionException {
    List<Element> main =
        find(
            item,
            ".//*[local-name()='NewsComponent'][*[local-name()='Role'][@FormalName='Main' or"
                + " @FormalName='Body']]//*[local-name()='DataContent']");
    List<Element> contents = main.isEmpty() ? find(item, ".//*[local-name()='DataContent']") : main;
    var parts = new ArrayList<String>();
    for (Element content : contents) {
      List<String> nitf = nitf(content);
      parts.addAll(nitf.isEmpty() ? List.of(bare(content)) : nitf);
    }
    return parts;
  }

  private static String spaced(Node node) {
    var text = new StringBuilder();
    spaced(node, text);
    return text.toString();
  }

  private static void spaced(Node node, StringBuilder text) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        String name = element.getLocalName().toLowerCase(Locale.ROOT);
        if (!WORDLESS.contains(name)) {
          String parting = INLINE.contains(name) ? "" : " ";
          text.append(parting);
          spaced(element, text);
          text.append(parting);
        }
      } else if (child.getNodeType() == Node.TEXT_NODE
          || child.getNodeType() == Node.CDATA_SECTION_NODE) {
        text.append(child.getNodeValue());
      }
    }
  }

  private static List<Element> find(Element in, String path) throws XPathExpressionException {
    var nodes =
        (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, in, XPathConstants.NODESET);
    var elements = new ArrayList<Element>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static Element parse(String xml)
      throws ParserConfigurationException, SAXException, IOException {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    var builder = factory.newDocumentBuilder();
    builder.setErrorHandler(null);
    return builder.parse(new InputSource(new StringReader(xml))).getDocumentElement();
  }

  /** UTF-8 where it can be, else as declared. */
  private static String text(byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      Matcher declared = ENCODING.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
      Charset charset =
          declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.ISO_8859_1;
      text = new String(bytes, charset);
    }
    return text.substring(text.indexOf('<'));
  }
}
