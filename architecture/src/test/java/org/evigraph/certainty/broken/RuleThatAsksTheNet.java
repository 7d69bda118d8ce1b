package org.evigraph.certainty.broken;

import java.net.http.HttpClient;

/** Asks a machine that may answer otherwise tomorrow. */
public final class RuleThatAsksTheNet {
    private RuleThatAsksTheNet() {}

    static HttpClient client() {
        return HttpClient.newHttpClient();
    }
}
