# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class DncPatchPhoneNumbersRequest(Model):
    """Do-not-call patch phone numbers: action, phone numbers and expiration date time. Body of
    patch_outbound_dnclist_phonenumbers.
    """

    action: Literal["Add", "Remove"] | str | None = field("action", default=None)
    phone_numbers: list[str] | None = field("phoneNumbers", default=None)
    expiration_date_time: str | None = field("expirationDateTime", default=None)
