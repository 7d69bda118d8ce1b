package org.evigraph.importer.drugmechdb;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a record refers to: most often an address on the web, of a paper or of a page.
 *
 * @param id of the citation: that of PubMed, PubMed Central or DOI where the text holds one, else the text itself
 * @param isAddress whether the text can be opened as it is written
 */
record Reference(String id, String written, boolean isAddress) {
    private static final int LONGEST = 2_000;
    private static final Pattern PUBMED =
            Pattern.compile("https?://(?:www\\.)?(?:pubmed\\.ncbi\\.nlm\\.nih\\.gov|ncbi\\.nlm\\.nih\\.gov/pubmed)/"
                    + "([1-9][0-9]{0,8})(?:[/?#].*)?");
    private static final Pattern CENTRAL =
            Pattern.compile("https?://(?:www\\.ncbi\\.nlm\\.nih\\.gov/pmc|pmc\\.ncbi\\.nlm\\.nih\\.gov)/articles/"
                    + "(PMC[1-9][0-9]{0,8})(?:[/?#].*)?");
    private static final Pattern DOI =
            Pattern.compile("(?:(?:DOI|doi):)?(?:https?://(?:dx\\.)?doi\\.org/)?(10\\.[0-9]{4,9}/[^\\s#?]+)");

    static Reference parse(String text) {
        String written = text.strip();
        boolean address = written.startsWith("https://") || written.startsWith("http://");
        return new Reference(written.length() > LONGEST ? written : id(written), written, address);
    }

    private static String id(String text) {
        Matcher pubmed = PUBMED.matcher(text);
        if (pubmed.matches()) {
            return "PMID:" + pubmed.group(1);
        }
        Matcher central = CENTRAL.matcher(text);
        if (central.matches()) {
            return "PMCID:" + central.group(1);
        }
        Matcher doi = DOI.matcher(text);
        return doi.matches() ? "DOI:" + doi.group(1) : text;
    }

    /** {@return whether it is an address or the identifier of a publication} */
    boolean isUnderstood() {
        return isAddress || !id.equals(written);
    }
}
