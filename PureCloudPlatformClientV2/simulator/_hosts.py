"""The names that a simulator answers to, against DNS rebinding.

A web page can make a browser send requests to any address by pointing a name of its own at it; the Host header then
carries that name. So only the names are answered that the simulator was started for: the address that it listens on,
`localhost` where that is a loopback address, any literal address where it listens on all of them, and the names that
were given to it.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable
from urllib.parse import urlsplit

from ._errors import ApiError


class Hosts:
    """What may stand in a Host header; ports are not compared, for a port may be forwarded."""

    def __init__(self, host: str, more: Iterable[str]) -> None:
        address = _address(host)
        self._names = {host.casefold(), *(_name(name) for name in more)}
        if host == "localhost" or (address is not None and address.is_loopback):
            self._names |= {"localhost", "127.0.0.1", "::1"}
        self._any_address = address is not None and address.is_unspecified
        if self._any_address:
            self._names.add("localhost")

    def check(self, header: str | None, *, required: bool) -> None:
        """Refuse a request that was meant for somebody else.

        Raises ApiError: 400 for a Host header that is missing or makes no sense, 421 for another name
        (RFC 9110, 15.5.20).
        """
        if header is None:
            if required:
                raise ApiError(400, "bad.request", "A request of HTTP/1.1 needs a Host header.", field="Host")
            return
        name = _name(header)
        if not name:
            raise ApiError(400, "bad.request", "The Host header is malformed.", field="Host")
        if name not in self._names and not (self._any_address and _address(name) is not None):
            hint = "Start it with allowed_hosts=[...] (--allow-host NAME) for further names."
            raise ApiError(421, "misdirected.request", f"The simulator does not answer to this name. {hint}")


def _name(header: str) -> str:
    """The host of a Host header, lower case, without brackets; empty where there is none."""
    try:
        parts = urlsplit(f"//{header.strip()}")
        parts.port  # noqa: B018 - raises ValueError for a port that is none
        host = parts.hostname or ""
    except ValueError:
        return ""
    if not host.isprintable() or " " in host:
        return ""
    return "" if parts.path or parts.query or parts.fragment or parts.username is not None else host


def _address(text: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(text)
    except ValueError:
        return None
