package dev.whence.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.whence.ingest.decode.UnreadableException;
import dev.whence.report.Provenance;
import dev.whence.report.ReportDate;
import dev.whence.report.Sourced;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {
    private static final String LEAD =
            "<p>At least 12 people were killed when a bridge fell at Vela, the mayor said.</p>";
    private static final String LEAD_TEXT =
            "At least 12 people were killed when a bridge fell at Vela, the mayor said.";

    private static Article read(String html) {
        try {
            return HtmlPage.read(html.getBytes(StandardCharsets.UTF_8), 256, 1_000_000);
        } catch (UnreadableException e) {
            throw new AssertionError(e.reason(), e);
        }
    }

    private static String text(String html) {
        return read(html).text();
    }

    private static String inArticle(String html) {
        return text("<body><article>" + LEAD + html + LEAD + "</article></body>");
    }

    private static String around(String between) {
        return LEAD_TEXT + "\n\n" + between + "\n\n" + LEAD_TEXT;
    }

    @Test
    void blocksStandApartAndInlineElementsDoNot() {
        assertThat(
                        inArticle(
                                "<h2>The <em>other</em> side</h2><p>Some <b>1</b>,<i>200</i> men\n   fled&nbsp;north<br>by boat.</p>"))
                .isEqualTo(around("The other side\n\nSome 1,200 men fled north\nby boat."));
    }

    @Test
    void listItemsStandOnLinesOfTheirOwn() {
        assertThat(
                        inArticle(
                                "<ul><li>Tanks: 12</li><li><p>Guns: 3,</p><p>of which 1 old</p></li><li>Boats<ul><li>big: 2</li></ul></li></ul>"))
                .isEqualTo(around("• Tanks: 12\n• Guns: 3, of which 1 old\n• Boats\n• big: 2"));
    }

    @Test
    void tableRowsAreLinesWithBarsAndACaption() {
        assertThat(inArticle("<table><caption>Dead by province</caption><tr><th>Province<th>Dead<th>Hurt"
                        + "<tr><td>Vela<td>12<td><tr><td>Sorna<td><td>7</table>"))
                .isEqualTo(around("Dead by province\n\nProvince | Dead | Hurt\nVela | 12\nSorna |  | 7"));
    }

    @Test
    void definitionListsAreRows() {
        assertThat(inArticle("<dl><dt>Dead</dt><dd>64</dd><dt>Hurt</dt><dd>251</dd></dl>"))
                .isEqualTo(around("Dead | 64\nHurt | 251"));
    }

    @Test
    void aTableThatLaysOutAPageIsNoTable() {
        String html = "<body><table><tr><td><a href=/>Home</a></td><td><h1>Bridge falls at Vela</h1>" + LEAD + LEAD
                + "</td></tr></table></body>";
        assertThat(text(html)).isEqualTo("Bridge falls at Vela\n\n" + LEAD_TEXT + "\n\n" + LEAD_TEXT);
    }

    @Test
    void captionsStayWithoutTheirCredit() {
        assertThat(
                        inArticle(
                                "<figure><img src=a><figcaption>Two men carry the dead. Photo: Norda / A. Lind</figcaption></figure>"))
                .isEqualTo(around("Two men carry the dead."));
        assertThat(inArticle(
                        "<figure><figcaption>Two men carry the dead (Photo by Ana Lind/Norda)</figcaption></figure>"))
                .isEqualTo(around("Two men carry the dead"));
        assertThat(inArticle("<figure><figcaption>Photo: Norda</figcaption></figure>"))
                .isEqualTo(LEAD_TEXT + "\n\n" + LEAD_TEXT);
        assertThat(inArticle(
                        "<figure><figcaption>Photo: seven soldiers were buried on the hill.</figcaption></figure>"))
                .isEqualTo(around("Photo: seven soldiers were buried on the hill."));
    }

    @Test
    void footnoteMarksDoNotRunIntoFigures() {
        assertThat(
                        inArticle(
                                "<p>They counted 12<sup><a href=#n1>1</a></sup> dead and 3<sup class=reference>[2]</sup> hurt.</p>"))
                .isEqualTo(around("They counted 12 dead and 3 hurt."));
    }

    @Test
    void softHyphensGoAndStruckWordsGo() {
        assertThat(inArticle("<p>Re&shy;in&shy;forcements: <del>40</del> 50 men came.</p>"))
                .isEqualTo(around("Reinforcements: 50 men came."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nav><ul><li>News (14)</li></ul></nav>",
                "<div class=\"ad-slot\">Generators from 12,500 crowns!</div>",
                "<div class=\"relatedArticles\"><h3>Read next</h3><ul><li>Bus crash leaves 9 dead</li></ul></div>",
                "<h3>Most read</h3><ol><li>What 10 crowns buy</li><li>Storm: 3 counties on alert</li></ol>",
                "<ul><li><a href=/a>Bus crash leaves 9 dead</a></li><li><a href=/b>Fuel queue: 2 stabbed</a></li></ul>",
                "<p><a href=/a>Bus crash leaves 9 dead in the south</a></p>",
                "<p>READ MORE: Bus crash leaves 9 dead</p>",
                "<p>4 min read</p>",
                "<div class=share><span>Share (128)</span></div>",
                "<aside><p>7 ways to dry a cellar. Open 2 windows and wait 3 days.</p></aside>",
                "<div id=comments><p>I was there and saw at least 40 dead on the bank of the river.</p></div>",
                "<p style=\"color:red; display: none\">Hidden: 99 dead.</p>",
                "<p hidden>Hidden: 99 dead.</p>",
                "<div aria-hidden=true>Hidden: 99 dead.</div>",
                "<div class=newsletter-signup><p>Join 40,000 readers. One mail a day, no noise.</p></div>",
                "<p>Already a subscriber? Log in for 3 months at half price</p>",
                "<p class=byline>By Ana Tverd · 12 June 2025 · 6 min</p>",
                "<p>ADVERTISEMENT</p>",
                "<script>var dead = 99;</script><style>p{width:99px}</style><noscript>99 dead</noscript>",
                "<footer><p>© 2019–2025 Vela Courier, 12 Harbour Road. All rights reserved.</p></footer>"
            })
    void furnitureInsideTheArticleGoes(String furniture) {
        assertThat(inArticle(furniture)).isEqualTo(LEAD_TEXT + "\n\n" + LEAD_TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=\"has-sidebar no-ads\"><p>Share of women among the dead: 12 per cent.</p></div>",
                "<p>The <a href=/x>Ministry of Health said that 12 were dead.</a></p>",
                "<p>Read more than one report and the numbers part: 12 here, 14 there.</p>",
                "<aside class=factbox><p>Since 1 March, 612 people have been killed.</p></aside>",
                "<p class=updated>Correction: the number of dead was given as 14. It is 12.</p>"
            })
    void whatOnlyLooksLikeFurnitureStays(String html) {
        assertThat(inArticle(html)).hasLineCount(5);
    }

    @Test
    void aMainElementWithoutAnArticleIsTheArticle() {
        assertThat(text("<body><header><h1>Vela Courier</h1></header><main><h1>Bridge falls</h1>" + LEAD
                        + "<section class=related><h3>Most read</h3><a href=/>Fares up 15%</a></section></main>"
                        + "<div>Weather 31°C</div></body>"))
                .isEqualTo("Bridge falls\n\n" + LEAD_TEXT);
    }

    @Test
    void withoutMarksTheDensestPartIsTheArticle() {
        String html = "<body><div id=top><a href=/>Home</a> <a href=/w>World (12)</a></div><div id=wrap><div class=c1>"
                + "<h1>Bridge falls at Vela</h1>" + LEAD + LEAD + "<table><tr><td>Vela<td>12</table></div>"
                + "<div class=c2><a href=/1>Fares up 15%</a><a href=/2>Storm</a></div></div><div>Tel. 555 90 00</div></body>";
        assertThat(text(html)).isEqualTo("Bridge falls at Vela\n\n" + LEAD_TEXT + "\n\n" + LEAD_TEXT + "\n\nVela | 12");
    }

    @Test
    void aPageWithoutAnyMarkupIsReadAsItStands() {
        assertThat(text("Twelve people were killed at Vela.<p>Three more are missing there."))
                .contains("Twelve", "Three");
    }

    @Test
    void theHeadlineOutsideOfTheArticleComesFirstWithItsStandfirst() {
        Article article = read("<body><div class=head><h1>Bridge falls at Vela</h1><p>Mayor blames the army.</p></div>"
                + "<div class=nav><a href=/>Home</a></div><article>" + LEAD + LEAD + "</article></body>");
        assertThat(article.text()).startsWith("Bridge falls at Vela\n\nMayor blames the army.\n\nAt least 12");
        assertThat(article.headline().orElseThrow().of(article.text())).isEqualTo("Bridge falls at Vela");
    }

    @Test
    void aLiveBlogKeepsEveryEntryInItsOrder() {
        StringBuilder html = new StringBuilder("<body><main><h1>Storm hits Sorna: live</h1>");
        for (int hour = 20; hour > 8; hour--) {
            html.append("<article><time datetime=\"2025-06-12T")
                    .append(hour)
                    .append(":00\">")
                    .append(hour)
                    .append(":00</time><h2>Entry of hour ")
                    .append(hour)
                    .append("</h2><p>By ")
                    .append(hour)
                    .append(" o'clock the number of dead had risen to ")
                    .append(hour)
                    .append(".</p></article>");
        }
        String text = text(html + "</main></body>");
        assertThat(text).startsWith("Storm hits Sorna: live\n\n20:00\n\nEntry of hour 20\n\nBy 20 o'clock");
        assertThat(text.split("o'clock the number of dead", -1)).hasSize(13);
        assertThat(text.indexOf("risen to 20.")).isLessThan(text.indexOf("risen to 9."));
    }

    @Test
    void aTeaserArticleIsNotTakenForTheReport() {
        assertThat(text("<body><h1>Bridge falls</h1><div><p>" + LEAD_TEXT + "</p>" + LEAD + LEAD + "</div>"
                        + "<article><p>Fares are up by 15 per cent since Monday.</p></article></body>"))
                .startsWith("Bridge falls\n\n" + LEAD_TEXT + "\n\n" + LEAD_TEXT + "\n\n" + LEAD_TEXT);
    }

    @Test
    void jsonLdTellsTitleOutletAuthorDayAndAddress() {
        Article article =
                read("<head><script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"WebPage\",\"name\":\"x\"},"
                        + "{\"@type\":[\"ReportageNewsArticle\"],\"headline\":\"Bridge falls &amp; kills 12\",\"datePublished\":"
                        + "\"2025-06-12T23:10:00-05:00\",\"publisher\":{\"name\":\"Vela Courier\"},\"author\":[{\"name\":\"Ana Tverd\"},"
                        + "{\"name\":\"Bo Lind\"}],\"url\":\"https://vela.example/12\",},]}</script>"
                        + "<meta property=og:title content=\"Other\"></head><body><article>" + LEAD
                        + "</article></body>");
        assertThat(article.about().title()).contains(new Sourced<>("Bridge falls & kills 12", Provenance.JSON_LD));
        assertThat(article.about().outlet()).contains(new Sourced<>("Vela Courier", Provenance.JSON_LD));
        assertThat(article.about().author()).contains(new Sourced<>("Ana Tverd, Bo Lind", Provenance.JSON_LD));
        assertThat(article.about().date())
                .contains(new Sourced<>(ReportDate.on(LocalDate.of(2025, 6, 12)), Provenance.JSON_LD));
        assertThat(article.about().url()).contains(new Sourced<>("https://vela.example/12", Provenance.JSON_LD));
    }

    @Test
    void metaTagsTimeTitleAndCanonicalLinkFillTheRest() {
        Article article = read("<html lang=en-GB><head><title>Bridge falls at Vela | Vela Courier</title>"
                + "<link rel=canonical href=https://vela.example/13><script type=\"application/ld+json\">{broken</script>"
                + "<meta name=dc.creator content=\"Ana Tverd\"></head><body><article><h1>Bridge falls at Vela</h1>"
                + "<p class=meta><time datetime=2025-06-12>yesterday</time> · 3 min read</p>" + LEAD
                + "</article></body>");
        assertThat(article.about().title()).contains(new Sourced<>("Bridge falls at Vela", Provenance.PAGE));
        assertThat(article.about().outlet()).contains(new Sourced<>("Vela Courier", Provenance.PAGE));
        assertThat(article.about().author()).contains(new Sourced<>("Ana Tverd", Provenance.HTML_META));
        assertThat(article.about().date().map(Sourced::from)).contains(Provenance.TIME_ELEMENT);
        assertThat(article.about().url()).contains(new Sourced<>("https://vela.example/13", Provenance.PAGE));
        assertThat(article.language()).contains("en");
    }

    @Test
    void aBylineTellsAuthorAndDayThoughItIsNotRead() {
        Article article =
                read("<body><article><h1>Bridge falls</h1><p class=byline>By Ana Tverd in Sorna · 12 June 2025 ·"
                        + " 6 min</p>" + LEAD + "</article></body>");
        assertThat(article.about().author()).contains(new Sourced<>("Ana Tverd", Provenance.HEAD_LINE));
        assertThat(article.about().date().map(Sourced::from)).contains(Provenance.HEAD_LINE);
        assertThat(article.text()).isEqualTo("Bridge falls\n\n" + LEAD_TEXT);
    }

    @Test
    void theDeclaredEncodingIsHonoured() throws UnreadableException {
        String html = "<meta charset=windows-1251><article><p>В Орлово погибли 12 человек, сказал мэр.</p></article>";
        Article article = HtmlPage.read(html.getBytes(Charset.forName("windows-1251")), 256, 1000);
        assertThat(article.text()).isEqualTo("В Орлово погибли 12 человек, сказал мэр.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body></body></html>",
                "<nav>Home</nav><div class=cookie>We use 4 kinds of cookies on this site.</div>",
                "<div class=paywall><p>This article is for subscribers. Pay 9 crowns a month to go on.</p></div>",
                "<script>document.write('12 dead at Vela bridge')</script>"
            })
    void aPageWithoutAnArticleSaysSo(String html) {
        assertThatThrownBy(() -> HtmlPage.read(html.getBytes(StandardCharsets.UTF_8), 256, 1000))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("no article text found in the page");
    }
}
