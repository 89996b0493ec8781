# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class EdgeVersionInformation(Model):
    """Newest version of an edge version report. In EdgeVersionReport."""

    software_version: str | None = field("softwareVersion", default=None)


class EdgeVersionReport(Model):
    """An edge version report: oldest version and newest version. Answer of
    get_telephony_providers_edges_edgeversionreport.
    """

    oldest_version: EdgeVersionInformation | None = field("oldestVersion", default=None)
    newest_version: EdgeVersionInformation | None = field("newestVersion", default=None)
