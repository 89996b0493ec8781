# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class Voicemail(Model):
    """Voicemail of a callback. In Callback and 2 more."""

    id: str | None = field("id", default=None)
    upload_status: Literal[
        "pending", "complete", "failed", "timeout", "none",
    ] | str | None = field("uploadStatus", default=None)
