# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Unpack

    from ..models import IdleTokenTimeout, TokenInfo

_DELETE_TOKEN: ApiOperation[None] = ApiOperation("DELETE", "/api/v2/tokens/{userId}", path("userId"))
_DELETE_TOKENS_ME: ApiOperation[None] = ApiOperation("DELETE", "/api/v2/tokens/me")
_GET_TOKENS_ME: ApiOperation[TokenInfo] = ApiOperation(
    "GET", "/api/v2/tokens/me", query("preserveIdleTTL"), returns="TokenInfo"
)
_GET_TOKENS_TIMEOUT: ApiOperation[IdleTokenTimeout] = ApiOperation(
    "GET", "/api/v2/tokens/timeout", returns="IdleTokenTimeout"
)
_HEAD_TOKENS_ME: ApiOperation[None] = ApiOperation("HEAD", "/api/v2/tokens/me")
_PUT_TOKENS_TIMEOUT: ApiOperation[IdleTokenTimeout] = ApiOperation(
    "PUT", "/api/v2/tokens/timeout", body(), returns="IdleTokenTimeout"
)


class TokensApi(Api):
    """The Tokens operations of the Platform API."""

    def delete_token(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/tokens/{userId}: returns None.

        Permissions: any of oauth:token:delete.
        """
        return self._call(_DELETE_TOKEN, options, user_id)

    def delete_tokens_me(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/tokens/me: returns None."""
        return self._call(_DELETE_TOKENS_ME, options)

    def get_tokens_me(
        self,
        *,
        preserve_idle_ttl: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> TokenInfo:
        """GET /api/v2/tokens/me: returns TokenInfo."""
        return self._call(_GET_TOKENS_ME, options, preserve_idle_ttl)

    def get_tokens_timeout(
        self,
        **options: Unpack[CallOptions],
    ) -> IdleTokenTimeout:
        """GET /api/v2/tokens/timeout: returns IdleTokenTimeout."""
        return self._call(_GET_TOKENS_TIMEOUT, options)

    def head_tokens_me(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """HEAD /api/v2/tokens/me: returns None."""
        return self._call(_HEAD_TOKENS_ME, options)

    def put_tokens_timeout(
        self,
        *,
        body: IdleTokenTimeout | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> IdleTokenTimeout:
        """PUT /api/v2/tokens/timeout: returns IdleTokenTimeout.

        Permissions: any of directory:organization:admin.
        """
        return self._call(_PUT_TOKENS_TIMEOUT, options, body)
