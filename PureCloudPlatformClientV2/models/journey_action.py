# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .journey_action_map import JourneyActionMap


class JourneyAction(Model):
    """JourneyAction of the Platform API.

    The platform requires: id, action_map.
    """

    id: str | None = field("id", default=None)
    action_map: JourneyActionMap | None = field("actionMap", default=None)
