# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .edge_version_information import EdgeVersionInformation


class EdgeVersionReport(Model):
    """EdgeVersionReport of the Platform API."""

    oldest_version: EdgeVersionInformation | None = field("oldestVersion", default=None)
    newest_version: EdgeVersionInformation | None = field("newestVersion", default=None)
