"""The connections of an HTTP client: those to each origin, made with one set of settings, with their TLS and proxy."""

from __future__ import annotations

import os
import re
import threading
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

import urllib3
from urllib3 import exceptions as http_errors

from .._config.settings import TransportSettings, basic_authorization
from .._config.tls import ssl_context
from .._value import Value
from .deadline import keep_deadlines
from .errors import InvalidArgument, TLSFailed
from .urllib3_errors import map_urllib3_error

if TYPE_CHECKING:
    import ssl

_ORIGINS_KEPT = 16
"""Connections to more than these are dropped when their requests are done; the platform has two origins."""
_ORIGIN = re.compile(r"https?://[A-Za-z0-9.-]+(:[0-9]+)?")


class Origin(Value):
    """The connections to one origin: the manager that takes any URL, and its pool, which takes the path alone."""

    manager: urllib3.PoolManager
    pool: urllib3.HTTPConnectionPool | None


class Connections:
    """The connections made with one set of settings, by origin, and their TLS context; `lock` guards the making.

    A request keeps to the one that it began with, whatever others who share the HTTP client go over to meanwhile.
    """

    def __init__(self, settings: TransportSettings, pools_size: int = 0, max_size: int | None = None) -> None:
        """pools_size: origins whose connections are kept; max_size: connections to an origin, else the settings'."""
        self.settings = settings
        self._pools_size = pools_size or _ORIGINS_KEPT
        self._max_size = max_size or settings.pool_maxsize
        self.lock = threading.Lock()
        self.origins: dict[tuple[str, str], Origin] = {}
        self.context: ssl.SSLContext | None = None
        self.pid = os.getpid()

    def fits(self, settings: TransportSettings) -> bool:
        """Say whether these are for `settings`; a forked child has to leave its parent's sockets and locks alone."""
        return self.pid == os.getpid() and (settings is self.settings or settings == self.settings)

    def proxy_for(self, url: str) -> str:
        """Return the proxy for `url`, empty for none."""
        if self.settings.proxy or not self.settings.proxy_from_environment:
            return self.settings.proxy or ""
        from urllib.request import getproxies, proxy_bypass  # here: only who asks for the environment's proxies pays

        parts = urlsplit(url)
        return "" if proxy_bypass(parts.netloc) else getproxies().get(parts.scheme, "")

    def tls(self) -> ssl.SSLContext:
        """Return the context. Raises TLSFailed where the settings name a file that cannot be used."""
        if self.context is None:
            try:
                self.context = ssl_context(self.settings)
            except OSError as error:
                raise TLSFailed(0, str(error), sent=False) from error
        return self.context

    def origin(self, url: str) -> Origin:
        """Return the connections to the origin of `url`, which ends before the path."""
        key = self.proxy_for(url), url
        origin = self.origins.get(key)
        if origin is None:
            with self.lock:
                origin = self.origins.get(key)
                if origin is None:
                    if len(self.origins) >= self._pools_size:
                        self.origins.pop(next(iter(self.origins)))
                    origin = self.origins[key] = self._new_origin(*key)
        return origin

    def _new_origin(self, proxy: str, url: str) -> Origin:
        secure = url.lower().startswith("https:")
        manager = self.new_manager(proxy, secure)
        # A proxy wants the whole URL, unless it makes a tunnel; whatever else is odd goes the long way too.
        plain = _ORIGIN.fullmatch(url) and (secure or not proxy)
        try:
            return Origin(manager, manager.connection_from_url(url) if plain else None)
        except http_errors.HTTPError as error:
            raise map_urllib3_error(error) from error

    def new_manager(self, proxy: str, secure: bool) -> urllib3.PoolManager:
        """Return a manager of connections through `proxy`, empty for none; secure: whether any of them is TLS.

        Raises InvalidArgument for a proxy that is no URL, TLSFailed where the settings name a file that cannot be used.
        """
        # Building a TLS context takes milliseconds, which plain HTTP on loopback need not pay.
        context = self.tls() if secure or proxy.startswith("https:") else None
        if not proxy:
            return keep_deadlines(urllib3.PoolManager(maxsize=self._max_size, ssl_context=context))
        try:
            address, credentials = _proxy_parts(proxy, self.settings)
            headers = {"proxy-authorization": basic_authorization(*credentials)} if credentials else None
            manager = urllib3.ProxyManager(
                address,
                proxy_headers=headers,
                maxsize=self._max_size,
                ssl_context=context,
                proxy_ssl_context=context,
            )
        except (ValueError, http_errors.HTTPError):
            # Neither the value nor the cause is shown: both may have the password.
            raise InvalidArgument("the proxy is no URL such as http://proxy.example:3128") from None
        return keep_deadlines(manager)

    def close(self) -> None:
        """Close the idle ones; a forked child leaves its parent's alone."""
        if self.pid == os.getpid():
            for origin in list(self.origins.values()):
                origin.manager.clear()


def _proxy_parts(proxy: str, settings: TransportSettings) -> tuple[str, tuple[str, str] | None]:
    """Return the proxy's address without userinfo, and user and password from the settings or that userinfo."""
    parts = urlsplit(proxy if "://" in proxy else f"http://{proxy}")
    address = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"
    if settings.proxy_username:
        return address, (settings.proxy_username, settings.proxy_password or "")
    if parts.username:
        return address, (unquote(parts.username), unquote(parts.password or ""))
    return address, None
