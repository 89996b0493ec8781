# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import Record


class VerificationResult(Model):
    """Part of OutboundDomain."""

    status: Literal["FAILED", "PENDING", "VERIFIED", "UNKNOWN"] | str | None = field("status", default=None)
    records: list[Record] | None = field("records", default=None)
