# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class MediaRegions(Model):
    """Media regions: AWS home region, AWS core regions and AWS satellite regions. Answer of get_telephony_mediaregions.
    """

    aws_home_region: str | None = field("awsHomeRegion", default=None)
    aws_core_regions: list[str] | None = field("awsCoreRegions", default=None)
    aws_satellite_regions: list[str] | None = field("awsSatelliteRegions", default=None)
