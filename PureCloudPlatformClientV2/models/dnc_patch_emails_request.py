# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class DncPatchEmailsRequest(Model):
    """Do-not-call patch emails: action, email addresses and expiration date time. Body of
    patch_outbound_dnclist_emailaddresses.
    """

    action: Literal["Add", "Remove"] | str | None = field("action", default=None)
    email_addresses: list[str] | None = field("emailAddresses", default=None)
    expiration_date_time: str | None = field("expirationDateTime", default=None)
