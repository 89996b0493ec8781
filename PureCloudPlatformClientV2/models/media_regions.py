# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class MediaRegions(Model):
    aws_home_region: str | None = field("awsHomeRegion", default=None)
    aws_core_regions: list[str] | None = field("awsCoreRegions", default=None)
    aws_satellite_regions: list[str] | None = field("awsSatelliteRegions", default=None)
