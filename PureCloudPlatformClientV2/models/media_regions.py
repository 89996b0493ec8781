# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class MediaRegions(Model):
    """MediaRegions of the Platform API."""

    aws_home_region: str | None = field("awsHomeRegion", default=None)
    aws_core_regions: list[str] | None = field("awsCoreRegions", default=None)
    aws_satellite_regions: list[str] | None = field("awsSatelliteRegions", default=None)
