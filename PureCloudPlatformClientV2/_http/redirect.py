"""Where a redirect leads, and what may be sent there."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, urljoin, urlsplit

_FOLLOWED = frozenset({301, 302, 303, 307, 308})
_HARMLESS = frozenset(
    {"accept", "accept-encoding", "accept-language", "content-type", "if-range", "purecloud-sdk", "range", "user-agent"}
)  # fmt: skip
_PORTS = {"http": 80, "https": 443}
_AMBIGUOUS = re.compile(r"[\x00-\x20\x7f\\]")
"""In an authority: some readers of URLs see the end of the host in it and others do not, which is another host then."""


def follow(url: str, status: int, location: str | None, headers: dict[str, str]) -> tuple[str, dict[str, str]] | None:
    """Return the URL and the headers of the next request; None where the answer is the last one.

    Only headers that are known to be harmless leave for another origin (RFC 9110 section 4.3.1), and nothing goes from
    https to http.
    """
    if status not in _FOLLOWED or not location:
        return None
    try:
        target = urljoin(url, location)
        here, there = urlsplit(url), urlsplit(target)
        same = origin_of(here) == origin_of(there)
    except ValueError:
        return None
    if there.scheme not in _PORTS or not there.hostname or (here.scheme == "https" and there.scheme == "http"):
        return None
    if _AMBIGUOUS.search(there.netloc):
        return None
    if same:
        return target, headers
    return target, {name: value for name, value in headers.items() if name.lower() in _HARMLESS}


def origin_of(parts: SplitResult) -> tuple[str, str | None, int | None]:
    """Return scheme, host and port (RFC 6454). Raises ValueError for a port that is none."""
    scheme = parts.scheme.lower()
    return scheme, parts.hostname, _PORTS.get(scheme) if parts.port is None else parts.port
