# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .record import Record


class VerificationResult(Model):
    """VerificationResult of the Platform API."""

    status: Literal["FAILED", "PENDING", "VERIFIED", "UNKNOWN"] | str | None = field("status", default=None)
    records: list[Record] | None = field("records", default=None)
