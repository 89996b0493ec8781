# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class TranscriptionConfig(Model):
    """Part of Assistant.

    Required by the platform: vendor_name.
    """

    vendor_name: Literal["GoogleDialogflow", "Unknown", "Genesys"] | str | None = field("vendorName", default=None)
