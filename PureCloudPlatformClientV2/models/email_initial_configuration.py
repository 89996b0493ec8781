# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class EmailInitialConfiguration(Model):
    """Required by the platform: to, pcFrom."""

    to: str | None = field("to", default=None)
    pcFrom: str | None = field("from", default=None)
    cc: list[str] | None = field("cc", default=None)
    bcc: list[str] | None = field("bcc", default=None)
    subject: str | None = field("subject", default=None)
    previous_email_id: str | None = field("previousEmailId", default=None)
    held: bool | None = field("held", default=None)
    alerting: bool | None = field("alerting", default=None)
    inbound: bool | None = field("inbound", default=None)
    invited_by: str | None = field("invitedBy", default=None)
    additional_info: dict[str, str] | None = field("additionalInfo", default=None)
