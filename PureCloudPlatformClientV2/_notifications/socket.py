"""The socket of a channel: opened with the client's proxy, CA, client certificate and gateway."""

from __future__ import annotations

import logging
import ssl
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import quote, urlsplit, urlunsplit

from websockets.exceptions import InvalidProxy, InvalidProxyStatus, InvalidStatus, InvalidURI, WebSocketException
from websockets.sync.client import ClientConnection, connect
from websockets.version import version

from .._config.tls import ssl_context
from ..rest import ApiException, ConnectionFailed, InvalidArgument, TimedOut, TLSFailed

if TYPE_CHECKING:
    from .._config.settings import Settings, TransportSettings
    from ..gateway_configuration import GatewayConfiguration

_CLOSE_SECONDS = 1.0
# Up to 16, the last release for Python 3.10, the library sends the parts of a proxy's URL as they stand there.
_KEPT = "" if int(version.split(".")[0]) >= 17 else "!\"$%&'()*+,-.:;<=>@\\^_`{|}~"
_WAITING = 256
"""Messages that wait in the library before the socket does; fewer make its thread and ours change places too often."""
# The address of a channel is a secret: who knows it can read the events. websockets logs it at level DEBUG.
_SILENT = logging.Logger("websockets", logging.CRITICAL + 1)


class _Connection(ClientConnection):
    """A connection that is closed where Ctrl-C ends the handshake: the library does so for an Exception only."""

    def handshake(self, *args: Any, **options: Any) -> None:
        """Shake hands."""
        try:
            super().handshake(*args, **options)
        except BaseException:
            self.close_socket()
            raise


def open_socket(uri: str, settings: Settings, gateway: GatewayConfiguration | None, *, host: str) -> ClientConnection:
    """Return the open socket of a channel whose connectUri is `uri`, of the API at `host`.

    Raises ConnectionFailed (with the status where the handshake was refused), TimedOut or TLSFailed; InvalidArgument
    for a proxy that is none.
    """
    transport = settings.transport
    proxy = _proxy(transport)
    try:
        target = through_gateway(uri, gateway)
        secure = target.startswith("wss:")
        if not secure and gateway is None and host.startswith("https:"):
            raise TLSFailed(0, "the platform's connectUri is one without TLS", sent=False)
        through_tls = isinstance(proxy, str) and proxy.startswith("https:")
        context = ssl_context(transport) if secure or through_tls else None
        # Entered, not called: a bare call is deprecated since websockets 17. close() ends what this begins.
        return connect(
            target,
            ssl=context if secure else None,
            proxy=proxy,
            proxy_ssl=context if through_tls else None,
            open_timeout=min(settings.timeout[0], settings.deadline),
            close_timeout=_CLOSE_SECONDS,
            ping_interval=None,  # the platform's heartbeat tells whether the socket lives
            max_size=settings.max_response_bytes,
            max_queue=_WAITING,
            compression=None,
            logger=_SILENT,
            create_connection=_Connection,
        ).__enter__()
    except (OSError, WebSocketException, ValueError, ImportError, RuntimeError) as error:
        # The cause is not shown: it may have the address or the proxy's password.
        raise _mapped(error) from None


def _mapped(error: Exception) -> ApiException:
    if isinstance(error, InvalidProxy):
        return InvalidArgument("the proxy is no URL such as http://proxy.example:3128")
    if isinstance(error, ImportError):
        return InvalidArgument("a SOCKS proxy needs the package python-socks")
    if isinstance(error, InvalidURI):  # also where a page of a proxy redirects to
        return ConnectionFailed(0, "the platform's connectUri is no address of a WebSocket", sent=False)
    if isinstance(error, InvalidStatus):
        # No error of the status' own class: of the channel it says something, of the token and the topics nothing.
        status = error.response.status_code
        failure = ConnectionFailed(0, f"the WebSocket was refused with status {status}", sent=False)
        failure.status = status
        return failure
    if isinstance(error, InvalidProxyStatus):
        return ConnectionFailed(0, f"the proxy refused with status {error.response.status_code}", sent=False)
    if isinstance(error, ssl.SSLError):
        return TLSFailed(0, f"the WebSocket could not be opened: {error.reason or type(error).__name__}", sent=False)
    if isinstance(error, TimeoutError):
        return TimedOut(0, "the WebSocket was not open in time", sent=False)
    if isinstance(error, RuntimeError):  # the library has a thread for each socket
        return ConnectionFailed(0, f"the WebSocket could not be opened: {error}", sent=False)
    reason = error.strerror if isinstance(error, OSError) and error.strerror else type(error).__name__
    return ConnectionFailed(0, f"the WebSocket could not be opened: {reason}", sent=False)


def through_gateway(uri: str, gateway: GatewayConfiguration | None) -> str:
    """Return where to connect: a gateway takes the place of the platform's host, the path stays as the platform says.

    The gateway's paths for login and API are not put before it: streaming is a service of its own.
    """
    if gateway is None or not gateway.host:
        return uri
    base = urlsplit(gateway.base_url("login"))
    parts = urlsplit(uri)
    scheme = "ws" if base.scheme == "http" else "wss"
    return urlunsplit((scheme, base.netloc, parts.path, parts.query, ""))


def _proxy(settings: TransportSettings) -> str | Literal[True] | None:
    """Return the proxy with its credentials; True for the environment's, None for none."""
    if not settings.proxy:
        return True if settings.proxy_from_environment else None
    parts = urlsplit(settings.proxy if "://" in settings.proxy else f"http://{settings.proxy}")
    host = parts.netloc.rpartition("@")[2]
    if settings.proxy_username:
        user, password = quote(settings.proxy_username, _KEPT), quote(settings.proxy_password or "", _KEPT)
        host = f"{user}:{password}@{host}"
    elif "@" in parts.netloc:
        host = parts.netloc
    return f"{parts.scheme}://{host}"
