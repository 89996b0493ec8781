# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ServiceLevel


class PatchActionTarget(Model):
    """An action target to change: name, service level, short abandon threshold and 2 more. Body of
    patch_journey_actiontarget.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    service_level: ServiceLevel | None = field("serviceLevel", default=None)
    short_abandon_threshold: int | None = field("shortAbandonThreshold", default=None)
    self_uri: str | None = field("selfUri", default=None)
