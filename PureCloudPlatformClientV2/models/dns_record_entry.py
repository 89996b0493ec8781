# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class DnsRecordEntry(Model):
    """DnsRecordEntry of the Platform API."""

    host: str | None = field("host", default=None)
    record_contents: str | None = field("recordContents", default=None)
    verification_status: Literal[
        "Pending", "Verified", "Failed", "Unknown",
    ] | str | None = field("verificationStatus", default=None)
