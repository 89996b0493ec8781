"""Attributes that are no settings."""

from __future__ import annotations

import copy
import gc
import pickle
from typing import Any

import pytest

from PureCloudPlatformClientV2 import Configuration, GatewayConfiguration
from PureCloudPlatformClientV2._strict import is_strict
from PureCloudPlatformClientV2.logger import LogLevel


def test_an_attribute_that_is_no_setting_is_kept_with_one_warning() -> None:
    created = Configuration.create()
    with pytest.warns(UserWarning, match=r"'Hosst'.*perhaps host is meant") as caught:
        created.Hosst = "x"  # type: ignore[attr-defined]
        created.Hosst = "y"  # type: ignore[attr-defined]
    assert len(caught) == 1
    assert caught[0].filename == __file__
    for twice in (created, copy.copy(created), pickle.loads(pickle.dumps(created))):
        assert twice.Hosst == "y"
    strict = Configuration.create(strict=True)
    with pytest.raises(AttributeError, match="'Hosst' is not a setting; perhaps host is meant"):
        strict.Hosst = "x"  # type: ignore[attr-defined]
    assert not hasattr(strict, "Hosst")


def test_methods_are_not_replaced_by_unknown_attributes() -> None:
    with pytest.raises(AttributeError, match="snapshot"):
        Configuration.create().snapshot = 1  # type: ignore[method-assign, assignment]


def test_strictness_lasts_as_long_as_a_configuration_asks_for_it() -> None:
    gc.collect()
    assert not is_strict()
    created = Configuration.create(strict=True)
    assert is_strict()
    created.strict = False
    assert not is_strict()
    created.strict = True
    del created
    gc.collect()
    assert not is_strict()


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))])
def test_a_copy_is_a_separate_configuration(duplicate: Any) -> None:
    gateway = GatewayConfiguration(host="gw")
    created = Configuration.create(host="https://one", api_key={"a": "1"}, gateway_configuration=gateway, timeout=3)
    created.logger.log_level = LogLevel.LError
    twin = duplicate(created)
    assert twin is not created
    assert (twin.host, twin.timeout, twin.logger.log_level) == ("https://one", (3, 3), LogLevel.LError)
    assert twin.gateway_configuration == gateway
    twin.host, twin.api_key["a"], twin.gateway_configuration.host = "https://two", "2", "other"
    twin.logger.log_level = LogLevel.LNone
    assert (created.host, created.api_key, gateway.host) == ("https://one", {"a": "1"}, "gw")
    assert created.logger.log_level == LogLevel.LError
