"""Certificates and regions by any of their names."""

from __future__ import annotations

from typing import Any

import pytest

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2 import Configuration, PureCloudRegionHosts


@pytest.mark.parametrize("names", [("certContent", "keyContent", "caContent"), ("cert", "key", "ca")])
def test_contents_are_set_by_official_and_by_short_names(names: tuple[str, ...]) -> None:
    created = Configuration.create(cert_file="c", key_file="k")
    created.set_mtls_contents(**dict(zip(names, ("c", b"k", "a"), strict=True)))  # type: ignore[arg-type]
    assert (created.mtls_contents, created.cert_file) == (("c", "k", "a"), None)
    with pytest.raises(TypeError, match="are required"):
        created.set_mtls_contents(names[0])


NAMES = ["eu_west_1", "EU-WEST-1", " eu-west-1 ", "mypurecloud.ie", "api.mypurecloud.ie", "https://api.mypurecloud.ie"]


@pytest.mark.parametrize("name", [*NAMES, "https://login.mypurecloud.ie/oauth/token", "https://api.mypurecloud.ie:443"])
def test_a_region_is_found_by_any_of_its_names(name: str) -> None:
    assert sdk.region(name) is PureCloudRegionHosts.from_name(name) is PureCloudRegionHosts.eu_west_1


def test_every_region_is_found_by_name_domain_and_url() -> None:
    assert len(PureCloudRegionHosts) == 18
    for one in PureCloudRegionHosts:
        domain = one.get_api_host().removeprefix("https://api.")
        assert {sdk.region(name) for name in (one, one.name, domain, one.value, f"https://apps.{domain}/x")} == {one}


@pytest.mark.parametrize("name", ["", "x", "pure.cloud", "https://[", "user:pass@x", "ie", None, "https://example.com"])
def test_an_unknown_region_is_refused_with_the_choices(name: Any) -> None:
    with pytest.raises(ValueError, match="the regions are: us_east_1, ") as caught:
        sdk.region(name)
    assert "pass" not in str(caught.value)
