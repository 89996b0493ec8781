# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class DnsRecordEntry(Model):
    """Part of EmailOutboundDomainResult."""

    host: str | None = field("host", default=None)
    record_contents: str | None = field("recordContents", default=None)
    verification_status: Literal[
        "Pending", "Verified", "Failed", "Unknown",
    ] | str | None = field("verificationStatus", default=None)
