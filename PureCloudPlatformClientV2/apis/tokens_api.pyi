# Generated: make generate
from typing import Any

from typing_extensions import Unpack

from ..models import IdleTokenTimeout, TokenInfo
from ..operation import Api, CallOptions

class TokensApi(Api):
    """The Tokens operations of the Platform API."""

    def delete_token(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a token.

        DELETE /api/v2/tokens/{userId}

        Permissions: any of oauth:token:delete.
        """
        ...

    def delete_tokens_me(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Revoke the token in use.

        DELETE /api/v2/tokens/me
        """
        ...

    def get_tokens_me(
        self,
        *,
        preserve_idle_ttl: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> TokenInfo:
        """Get what the token in use stands for.

        GET /api/v2/tokens/me
        """
        ...

    def get_tokens_timeout(
        self,
        **options: Unpack[CallOptions],
    ) -> IdleTokenTimeout:
        """Get the token timeout.

        GET /api/v2/tokens/timeout
        """
        ...

    def head_tokens_me(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Check that the token in use is valid.

        HEAD /api/v2/tokens/me
        """
        ...

    def put_tokens_timeout(
        self,
        *,
        body: IdleTokenTimeout | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> IdleTokenTimeout:
        """Update the token timeout.

        PUT /api/v2/tokens/timeout

        Permissions: any of directory:organization:admin.

        Parameters:
            body: What is sent: an idle token timeout (idle token timeout seconds and enable idle token timeout).
        """
        ...
