# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date
    from typing import Literal

    from . import WfmVersionedEntityMetadata


class BuShortTermForecastListItem(Model):
    """One of the items of a business unit short term forecast listing. In BuShortTermForecastListing."""

    id: str | None = field("id", default=None)
    week_date: date | None = field("weekDate", default=None)
    week_count: int | None = field("weekCount", default=None)
    creation_method: Literal[
        "Import", "ImportedHistoricalWeightedAverage", "HistoricalWeightedAverage", "Advanced",
    ] | str | None = field("creationMethod", default=None)
    description: str | None = field("description", default=None)
    legacy: bool | None = field("legacy", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
    can_use_for_scheduling: bool | None = field("canUseForScheduling", default=None)
    self_uri: str | None = field("selfUri", default=None)


class BuShortTermForecastListing(Model):
    """List of business unit short term forecast list items. Answer of
    get_workforcemanagement_businessunit_week_shorttermforecasts.
    """

    entities: list[BuShortTermForecastListItem] | None = field("entities", default=None)
