# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .user_observation_data_container import UserObservationDataContainer


class UserObservationQueryResponse(Model):
    """UserObservationQueryResponse of the Platform API."""

    results: list[UserObservationDataContainer] | None = field("results", default=None)
