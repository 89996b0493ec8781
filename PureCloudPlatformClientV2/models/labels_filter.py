# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .label_entity import LabelEntity


class LabelsFilter(Model):
    """LabelsFilter of the Platform API.

    The platform requires: entities.
    """

    entities: list[LabelEntity] | None = field("entities", default=None)
