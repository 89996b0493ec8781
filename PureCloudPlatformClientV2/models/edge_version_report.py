# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import EdgeVersionInformation


class EdgeVersionReport(Model):
    """Given by get_telephony_providers_edges_edgeversionreport."""

    oldest_version: EdgeVersionInformation | None = field("oldestVersion", default=None)
    newest_version: EdgeVersionInformation | None = field("newestVersion", default=None)
