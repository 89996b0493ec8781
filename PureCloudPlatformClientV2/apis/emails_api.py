# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Unpack

    from ..models import EmailSettings

_GET_EMAILS_SETTINGS: ApiOperation[EmailSettings] = ApiOperation(
    "GET", "/api/v2/emails/settings", returns="EmailSettings"
)
_PATCH_EMAILS_SETTINGS: ApiOperation[EmailSettings] = ApiOperation(
    "PATCH", "/api/v2/emails/settings", body(), returns="EmailSettings"
)


class EmailsApi(Api):
    """The Emails operations of the Platform API."""

    def get_emails_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> EmailSettings:
        """GET /api/v2/emails/settings: returns EmailSettings.

        Permissions: any of conversation:settings:view.
        """
        return self._call(_GET_EMAILS_SETTINGS, options)

    def patch_emails_settings(
        self,
        *,
        body: EmailSettings | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> EmailSettings:
        """PATCH /api/v2/emails/settings: returns EmailSettings.

        Permissions: any of conversation:settings:edit.
        """
        return self._call(_PATCH_EMAILS_SETTINGS, options, body)
