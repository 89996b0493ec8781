"""GatewayConfiguration: a gateway in front of the platform that every request goes through."""

from __future__ import annotations

from typing import Any

GATEWAY_PORT = "a whole number up to 65535, or -1 for none"


class GatewayConfiguration:
    """Host, port and paths of a gateway between this client and the platform.

    `protocol` is "https" unless given; a `port` of -1 (or None) means the protocol's own; `path_params_login` and
    `path_params_api` are put before the paths of the login and API services; `username` and `password` are kept for
    later releases and not sent. Empty values count as absent; one trailing slash of a path is dropped.
    """

    def __init__(
        self,
        *,
        host: str | None = None,
        protocol: str | None = None,
        port: int | None = -1,
        path_params_login: str | None = None,
        path_params_api: str | None = None,
        username: str | None = None,
        password: str | None = None,
    ) -> None:
        self.host = host
        self.protocol = protocol
        self.port = port
        self.path_params_login = path_params_login
        self.path_params_api = path_params_api
        self.username = username
        self.password = password

    host: str | None
    protocol: str | None
    port: int | None
    path_params_login: str | None
    path_params_api: str | None
    username: str | None
    password: str | None

    def __setattr__(self, name: str, value: Any) -> None:
        super().__setattr__(name, _normalized(name, value))

    def base_url(self, path_type: str | None) -> str:
        """Return the gateway's URL for the "login" service or, with any other `path_type`, the API."""
        path = self.path_params_login if path_type == "login" else self.path_params_api
        port = f":{self.port}" if self.port is not None and self.port > -1 else ""
        slash = "/" if path and not path.startswith("/") else ""
        return f"{self.protocol}://{self.host}{port}{slash}{path or ''}"

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and vars(self) == vars(other)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return (
            f"GatewayConfiguration({', '.join(f'{name}={_shown(name, value)}' for name, value in vars(self).items())})"
        )


def _shown(name: str, value: Any) -> str:
    if name == "password" and value:
        return "'[REDACTED]'"
    if name == "host" and "@" in str(value):
        return repr(f"[REDACTED]@{str(value).rpartition('@')[2]}")
    return repr(value)


def _normalized(name: str, value: Any) -> Any:
    if name == "port":
        return check_gateway_port(value)
    if name in ("path_params_login", "path_params_api"):
        return (value or "").removesuffix("/")
    return value or ("https" if name == "protocol" else None)


def check_gateway_port(value: Any) -> int:
    """Return the port as it is kept. Raises ValueError for what is no port."""
    if value is None:
        return -1
    if isinstance(value, bool) or not isinstance(value, int) or value > 65535:
        raise ValueError(f"a gateway's port is {GATEWAY_PORT}")
    return max(value, -1)
