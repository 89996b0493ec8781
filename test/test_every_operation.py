"""Every method of every API class is called once against the simulator, and sends what the definition says."""

from __future__ import annotations

import inspect
import warnings
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import pytest

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2._index import APIS
from PureCloudPlatformClientV2._naming import attribute_name, underscore
from PureCloudPlatformClientV2._swagger import success
from PureCloudPlatformClientV2.model import Model
from PureCloudPlatformClientV2.simulator import Simulator
from PureCloudPlatformClientV2.simulator._definition import load_definition
from PureCloudPlatformClientV2.simulator._pages import _CURSOR_PARAMETERS, _cursor
from PureCloudPlatformClientV2.simulator._samples import Samples
from PureCloudPlatformClientV2.simulator._validators import Validators

from .definition import DOCUMENT

DEFINITION = load_definition()
SAMPLES = Samples(DEFINITION, Validators(DEFINITION))
BY_CLASS: dict[str, dict[str, tuple[str, str, dict[str, Any]]]] = {}
for _path, _methods in DOCUMENT["paths"].items():
    for _http, _body in _methods.items():
        for _tag in _body["tags"]:
            _name = underscore(_body["x-purecloud-method-name"])
            BY_CLASS.setdefault(_tag.replace(" ", "") + "Api", {})[_name] = (_http.upper(), _path, _body)


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator(invent=True) as running:
        yield running


def value_for(parameter: dict[str, Any], owner: str = "") -> Any:
    if parameter["in"] == "path" and parameter["type"] == "string" and "format" not in parameter:
        # An id of each class's own: what one class deletes is still there for the others.
        return parameter["enum"][0] if "enum" in parameter else f"{owner}/ä?&"
    if parameter["in"] == "body":
        return SAMPLES.minimal(parameter["schema"], parameter["name"])
    if parameter.get("type") == "array":
        return [value_for({**parameter["items"], "in": "query"}), value_for({**parameter["items"], "in": "query"})]
    if parameter.get("enum"):
        return parameter["enum"][0]
    if parameter["in"] == "query" and parameter.get("name") in _CURSOR_PARAMETERS and parameter["type"] == "string":
        return _cursor(0)
    if parameter.get("name") in ("pageNumber", "pageSize", "limit"):
        return 3 if parameter["type"] == "integer" else "3"
    by_format = {"date": "2024-02-29", "date-time": "2024-02-29T12:00:00Z"}
    by_type = {"integer": 3, "number": 1.5, "boolean": True}
    return by_format.get(parameter.get("format", ""), by_type.get(parameter["type"], "x/ä?&"))


def expected_query(parameters: list[dict[str, Any]], values: dict[str, Any]) -> list[tuple[str, str]]:
    pairs = []
    for parameter in parameters:
        if parameter["in"] == "query":
            value = values[parameter["name"]]
            items = value if isinstance(value, list) else [value]
            pairs += [(parameter["name"], str(item).lower() if item is True else str(item)) for item in items]
    return pairs


def check_request(request: Any, http: str, path: str, parameters: list[dict[str, Any]], values: dict[str, Any]) -> None:
    for parameter in parameters:
        if parameter["in"] == "path":
            path = path.replace("{" + parameter["name"] + "}", quote(str(values[parameter["name"]]), safe=""))
    assert (request.method, request.path) == (http, path)
    assert sorted(request.query) == sorted(expected_query(parameters, values))
    headers = {name.lower(): value for name, value in request.headers.items()}
    assert headers["purecloud-sdk"] == sdk.__version__
    for parameter in parameters:
        if parameter["in"] == "header":
            assert headers[parameter["name"].lower()] == values[parameter["name"]]
        if parameter["in"] == "body":
            assert request.json() == values[parameter["name"]]
    if not any(parameter["in"] == "body" for parameter in parameters):
        assert request.body == b""


def check_result(result: Any, body: dict[str, Any]) -> None:
    _, schema = success(DOCUMENT, body)
    if schema is None:
        assert result is None
    elif "$ref" in schema:
        assert type(result).__name__ == schema["$ref"].rsplit("/", 1)[-1]
        assert isinstance(result, Model)
        result.to_dict()
    elif schema["type"] == "array":
        assert isinstance(result, list)
    elif schema["type"] == "string":
        assert isinstance(result, str)


@pytest.mark.parametrize("class_name", sorted(BY_CLASS))
def test_every_method_sends_what_the_definition_says_and_decodes_the_answer(
    simulator: Simulator, class_name: str
) -> None:
    configuration = sdk.Configuration.create(host=simulator.host, api_key={"Authorization": "guest"})
    failures = []
    with sdk.ApiClient(configuration=configuration) as client:
        api = getattr(sdk, class_name)(client)
        for name, (http, path, body) in sorted(BY_CLASS[class_name].items(), key=lambda item: item[1][0] == "DELETE"):
            client.access_token = simulator.issue_token()
            values = {item["name"]: value_for(item, class_name) for item in body["parameters"]}
            arguments = {attribute_name(key): value for key, value in values.items()}
            try:
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore", DeprecationWarning)
                    result = getattr(api, name)(**arguments)
                check_request(simulator.requests[-1], http, path, body["parameters"], values)
                check_result(result, body)
            except Exception as error:  # noqa: BLE001  all failures of a class are shown together
                failures.append(f"{name}: {error!r}")
    assert failures == []


def test_all_classes_and_methods_are_called() -> None:
    assert sorted(BY_CLASS) == sorted(APIS)
    for class_name, methods in BY_CLASS.items():
        public = {
            name for name, _ in inspect.getmembers(getattr(sdk, class_name), inspect.isfunction) if name[0] != "_"
        }
        assert public == set(methods)
