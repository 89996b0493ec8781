# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class MessageEvaluation(Model):
    """One, by key, of the latest email evaluations of a dialer contact. In DialerContact and 1 more."""

    contact_column: str | None = field("contactColumn", default=None)
    contact_address: str | None = field("contactAddress", default=None)
    message_type: Literal["Sms", "Email"] | str | None = field("messageType", default=None)
    wrapup_code_id: str | None = field("wrapupCodeId", default=None)
    timestamp: datetime | None = field("timestamp", default=None)
