# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import Record


class MailFromResult(Model):
    """Mail from settings of an inbound domain. In InboundDomain and 1 more.

    Required by the platform: mail_from_domain.
    """

    status: Literal["FAILED", "PENDING", "VERIFIED", "UNKNOWN"] | str | None = field("status", default=None)
    records: list[Record] | None = field("records", default=None)
    mail_from_domain: str | None = field("mailFromDomain", default=None)
