"""What is different on purpose, each as a program that shows it; docs/guides/migrating.md says why."""

import logging
import os
import tempfile
import warnings
from unittest import mock

from .raw import Raw


class _File:
    """An answer with a file, as deserialize gets it."""

    status, reason, data = 200, "OK", "content"
    headers = {"Content-Type": "text/plain", "Content-Disposition": 'attachment; filename="../outside.txt"'}

    def getheader(self, name, default=None):
        return self.headers.get(name, default)

    def getheaders(self):
        return self.headers


def _sent(sdk, host, call, *answers):
    """Return what a call hands to urllib3, as mock's calls."""
    client = sdk.ApiClient(host)
    client.rest_client.pool_manager.request = request = mock.Mock(side_effect=answers or [Raw({})])
    call(client)
    return request.call_args_list


def _get_user(sdk):
    return lambda client: sdk.UsersApi(client).get_user("u")


def warned_of_a_misspelt_attribute(sdk, host, credentials):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        sdk.ConversationQuery().orderBy = "conversationStart"
    return ["order_by" in str(one.message) for one in caught]


def known_names_for_an_unknown_keyword(sdk, host, credentials):
    try:
        sdk.UsersApi(sdk.ApiClient(host)).get_users(pagesize=3)
    except TypeError as error:
        return "page_size" in str(error)
    return "taken"


def null_in_a_body(sdk, host, credentials):
    user = sdk.User()
    user.title = sdk.ApiNullValue()
    return sdk.ApiClient().sanitize_for_serialization(user)


def content_type_of_a_get(sdk, host, credentials):
    return "Content-Type" in _sent(sdk, host, _get_user(sdk))[0][1]["headers"]


def body_of_a_post_without_one(sdk, host, credentials):
    sent = _sent(sdk, host, lambda client: client.call_api("/x", "POST"))[0]
    return sent[1].get("body")


def limit_of_time(sdk, host, credentials):
    return _sent(sdk, host, _get_user(sdk))[0][1].get("timeout") is not None


def lost_to_the_rate_limit(sdk, host, credentials):
    try:
        return len(_sent(sdk, host, _get_user(sdk), Raw({}, 429), Raw({"id": "u"})))
    except sdk.rest.ApiException as error:
        return error.status


def secret_in_the_text_of_an_error(sdk, host, credentials):
    error = sdk.rest.ApiException(http_resp=Raw({"access_token": "s3cret-t0ken"}, 400))
    return ["s3cret" in str(error), "s3cret" in str(error.body)]


def name_of_a_file(sdk, host, credentials):
    with tempfile.TemporaryDirectory() as folder:
        sdk.configuration.temp_folder_path = os.path.join(folder, "inner")
        os.mkdir(sdk.configuration.temp_folder_path)
        path = sdk.ApiClient().deserialize(_File(), "file")
        return os.path.relpath(os.path.realpath(path), os.path.realpath(sdk.configuration.temp_folder_path))


def filters_after_a_deprecated_method(sdk, host, credentials):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        before = list(warnings.filters)
        try:
            _sent(sdk, host, lambda client: sdk.UsersApi(client).get_fieldconfig("person"))
        except DeprecationWarning:
            return "raised as the filter says"
        return warnings.filters == before


def mistake_in_a_file(sdk, host, credentials):
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        path = os.path.join(folder, "config")
        with open(path, "w") as file:
            file.write("[general]\nlive_reload_config = perhaps\nhost = https://mistake.example\n")
        sdk.configuration.config_file_path = path
        if hasattr(sdk.configuration, "_update_config_from_file"):
            sdk.configuration._update_config_from_file()
        return ["live_reload_config" in str(one.message) for one in caught if "perhaps" in str(one.message)]


def http_client_with_a_timeout(sdk, host, credentials):
    return sdk.DefaultHttpClient(5000).timeout


def loggers_of_others(sdk, host, credentials):
    return [logging.getLogger(name).propagate for name in ("urllib3", "watchdog")]


def renewed_after_a_401(sdk, host, credentials):
    client = sdk.ApiClient(host)
    answers = [Raw({"access_token": "one"}), Raw({}, 401), Raw({"access_token": "two"}), Raw({"id": "u"})]
    client.rest_client.pool_manager.request = mock.Mock(side_effect=answers)
    try:
        return sdk.UsersApi(client.get_client_credentials_token(*credentials)).get_user("u").id
    except sdk.rest.ApiException as error:
        return error.status


def later_official_names(sdk, host, credentials):
    names = ("ApiNullValue", "YearMonth", "DefaultHttpClient", "HttpRequestOptions", "AbstractHttpClient")
    return [name for name in names if not hasattr(sdk, name)]
