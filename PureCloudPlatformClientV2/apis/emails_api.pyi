# Generated: make generate
from typing import Any

from typing_extensions import Unpack

from ..models import EmailSettings
from ..operation import Api, CallOptions

class EmailsApi(Api):
    """The Emails operations of the Platform API."""

    def get_emails_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> EmailSettings:
        """Get the email settings.

        GET /api/v2/emails/settings

        Permissions: any of conversation:settings:view.
        """
        ...

    def patch_emails_settings(
        self,
        *,
        body: EmailSettings | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> EmailSettings:
        """Change some of the email settings.

        PATCH /api/v2/emails/settings

        Permissions: any of conversation:settings:edit.

        Parameters:
            body: What is sent: a set of email settings (multiple route destinations on inbound email enabled).
        """
        ...
