// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Every navigation is judged here. What is not known to be right is refused. */

#include "config.h"

#include "mag-web-policy.h"

/**
 * mag_web_policy_judge:
 * @uri: an address that the view was asked to go to
 * @location: (out) (nullable): the location, where it is one
 *
 * Returns: where the address leads
 */
MagWebWay
mag_web_policy_judge (const char   *uri,
                      MagLocation **location)
{
  g_autoptr (GUri) parsed = g_uri_parse (uri, G_URI_FLAGS_ENCODED, NULL);
  const char *scheme = parsed ? g_uri_get_scheme (parsed) : "";
  const char *host = parsed ? g_uri_get_host (parsed) : NULL;

  *location = NULL;
  if (g_str_equal (scheme, MAG_WEB_SCHEME))
    return host && host[0] ? MAG_WEB_WAY_REFUSED : MAG_WEB_WAY_INSIDE;

  if (g_str_equal (scheme, "https"))
    return host && host[0] ? MAG_WEB_WAY_OUTSIDE : MAG_WEB_WAY_REFUSED;

  if (g_str_equal (scheme, "magnesia"))
    *location = mag_location_parse (uri, NULL);

  return *location ? MAG_WEB_WAY_LOCATION : MAG_WEB_WAY_REFUSED;
}
