# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import SupportCenterImage


class SupportCenterCategory(Model):
    """Part of SupportCenterSettings."""

    id: str | None = field(
        "id", default=None, pattern=r"^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"
    )
    self_uri: str | None = field("selfUri", default=None)
    image: SupportCenterImage | None = field("image", default=None)
