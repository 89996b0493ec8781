# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .label_utilization_request import LabelUtilizationRequest


class CreateUtilizationLabelRequest(Model):
    """CreateUtilizationLabelRequest of the Platform API.

    The platform requires: name.
    """

    name: str | None = field("name", default=None)
    utilization: LabelUtilizationRequest | None = field("utilization", default=None)
