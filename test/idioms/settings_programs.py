"""The configuration of the process, its file, its loggers, modules that are loaded again."""

import copy
import importlib
import json
import logging
import os
import tempfile


def one_configuration(sdk, host, credentials):
    from PureCloudPlatformClientV2.configuration import Configuration

    return [Configuration() is sdk.configuration, sdk.Configuration() is sdk.Configuration(), sdk.configuration.host]


def singleton_set_up_twice(sdk, host, credentials):
    for name in ("https://one.example", "https://two.example"):
        configuration = sdk.Configuration()
        configuration.host = name
    return [sdk.configuration.host, sdk.configuration is configuration]


def configuration_by_both_names(sdk, host, credentials):
    import PureCloudPlatformClientV2
    import PureCloudPlatformClientV2.api_client

    PureCloudPlatformClientV2.configuration.host = "https://three.example"
    return [sdk.Configuration().host, PureCloudPlatformClientV2.api_client.ApiClient().host]


def imported_again(sdk, host, credentials):
    import PureCloudPlatformClientV2 as first
    import PureCloudPlatformClientV2 as second
    from PureCloudPlatformClientV2 import UsersApi

    return [first is second, UsersApi is sdk.UsersApi]


def submodules(sdk, host, credentials):
    names = (
        "api_client",
        "rest",
        "configuration",
        "logger",
        "utils",
        "apis.users_api",
        "models.user",
        "models",
        "apis",
    )
    return [importlib.import_module(f"PureCloudPlatformClientV2.{name}").__name__ for name in names]


def submodules_as_attributes(sdk, host, credentials):
    kinds = [sdk.api_client, sdk.rest, sdk.logger, sdk.apis, sdk.models, sdk.gateway_configuration, sdk.utils]
    return [module.__name__ for module in kinds]


def module_reloaded(sdk, host, credentials):
    sdk.configuration.host = "https://kept.example"
    module = importlib.import_module("PureCloudPlatformClientV2.purecloud_region_hosts")
    again = importlib.reload(module)
    return [again is module, again.PureCloudRegionHosts.us_east_1.value, sdk.configuration.host]


def package_reloaded(sdk, host, credentials):
    again = importlib.reload(sdk)
    again.configuration.host = host
    client = again.ApiClient().get_client_credentials_token(*credentials)
    return [again is sdk, len(again.UsersApi(client).get_users(page_size=2).entities)]


def defaults(sdk, host, credentials):
    names = ("temp_folder_path", "username", "password", "access_token", "should_refresh_access_token", "proxy",
             "refresh_token_wait_time", "verify_ssl", "ssl_ca_cert", "cert_file", "key_file", "gateway_configuration",
             "proxy_username", "proxy_password", "api_key", "live_reload_config")  # fmt: skip
    return [getattr(sdk.configuration, name) for name in names]


def path_of_the_file(sdk, host, credentials):
    return sdk.configuration.config_file_path.endswith(os.path.join(".genesyscloudpython", "config"))


def attribute_that_is_none_of_its(sdk, host, credentials):
    sdk.configuration.client_identifier = "mine"
    value = sdk.configuration.client_identifier
    del sdk.configuration.client_identifier
    return value


def debug_report(sdk, host, credentials):
    lines = sdk.configuration.to_debug_report().splitlines()
    return [lines[0], lines[-1]]


def _read(sdk, text):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "config")
        with open(path, "w") as file:
            file.write(text)
        sdk.configuration.config_file_path = path
        configuration, logger = sdk.configuration, sdk.configuration.logger
        gateway = configuration.gateway_configuration
        return [
            configuration.host, configuration.should_refresh_access_token, configuration.refresh_token_wait_time,
            configuration.live_reload_config, logger.log_level, logger.log_format, logger.log_to_console,
            logger.log_request_body, gateway and [gateway.host, gateway.port, gateway.path_params_login],
        ]  # fmt: skip


def ini_file(sdk, host, credentials):
    return _read(sdk, """[logging]
log_level = error
log_format = json
log_to_console = false
log_request_body = true
[reauthentication]
refresh_access_token = false
refresh_token_wait_max = 15
[general]
host = https://ini.example
live_reload_config = false
[gateway]
host = gateway.ini
port = 1443
path_params_login = login/
""")  # fmt: skip


def json_file(sdk, host, credentials):
    settings = {
        "logging": {"log_level": "trace", "log_to_console": False},
        "reauthentication": {"refresh_token_wait_max": 20},
        "general": {"host": "https://json.example", "live_reload_config": False},
    }
    return _read(sdk, json.dumps(settings))


def file_of_nonsense(sdk, host, credentials):
    return _read(sdk, "nonsense")[0]


def absent_file(sdk, host, credentials):
    sdk.configuration.config_file_path = "/nonexistent/config"
    return [sdk.configuration.config_file_path, sdk.configuration.host]


def log_levels(sdk, host, credentials):
    from PureCloudPlatformClientV2.logger import LogFormat, LogLevel

    levels = [LogLevel.from_string(name) for name in ("trace", "DEBUG", "error", "none", "nonsense")]
    formats = [LogFormat.from_string(name) for name in ("json", "TEXT", "nonsense")]
    return [levels, [LogLevel.LTrace, LogLevel.LDebug, LogLevel.LError, LogLevel.LNone], formats, LogFormat.JSON]


def _logged(sdk, host, credentials, level, kind, call):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "sdk.log")
        logger = sdk.configuration.logger
        logger.log_to_console, logger.log_format, logger.log_level = False, kind, level
        logger.log_file_path = path
        try:  # noqa: SIM105
            call(sdk.ApiClient(host).get_client_credentials_token(*credentials))
        except sdk.rest.ApiException:
            pass
        logger.log_file_path = None
        with open(path) as file:
            return file.read()


def log_of_an_error(sdk, host, credentials):
    from PureCloudPlatformClientV2.logger import LogFormat, LogLevel

    def call(client):
        sdk.UsersApi(client).get_user("00000000-0000-0000-0000-000000000000")

    record = json.loads(_logged(sdk, host, credentials, LogLevel.LError, LogFormat.JSON, call).splitlines()[-1])
    return [sorted(record), record["level"], record["method"], record["statusCode"], record["url"].replace(host, "")]


def log_of_a_call(sdk, host, credentials):
    from PureCloudPlatformClientV2.logger import LogFormat, LogLevel

    text = _logged(sdk, host, credentials, LogLevel.LTrace, LogFormat.TEXT, lambda c: sdk.UsersApi(c).get_users())
    marks = ("=== REQUEST ===", "=== RESPONSE ===", "URL: ", "Method: GET", "Status: 200", "CorrelationId: ", "Bearer")
    return [mark in text for mark in marks]


def token_is_not_in_the_log(sdk, host, credentials):
    from PureCloudPlatformClientV2.logger import LogFormat, LogLevel

    tokens = []

    def call(client):
        tokens.append(client.access_token)
        sdk.UsersApi(client).get_users()

    text = _logged(sdk, host, credentials, LogLevel.LTrace, LogFormat.JSON, call)
    return [tokens[0] in text, "[REDACTED]" in text]


def no_log_at_first(sdk, host, credentials):
    from PureCloudPlatformClientV2.logger import LogLevel

    logger = sdk.configuration.logger
    return [logger.log_level == LogLevel.LNone, logger.log_to_console, logger.log_file_path, logger.log_request_body]


def log_statement(sdk, host, credentials):
    from PureCloudPlatformClientV2.logger import LogFormat, LogStatement

    one = LogStatement("debug", "01-02-2024, 00:00:00", "GET", "https://x/", None, 200, {"Authorization": "Bearer x"})
    return [json.loads(one.string(LogFormat.JSON, False, False)), one.string(LogFormat.TEXT, False, False)]


def loggers_of_others(sdk, host, credentials):
    logging.getLogger("urllib3").setLevel(logging.WARNING)
    sdk.ApiClient(host).get_client_credentials_token(*credentials)
    return logging.getLogger("urllib3").level == logging.WARNING


def configuration_copied(sdk, host, credentials):
    other = copy.copy(sdk.configuration)
    other.host = "https://copy.example"
    return [sdk.configuration.host == other.host, other.host]


def client_copied(sdk, host, credentials):
    client = sdk.ApiClient(host).get_client_credentials_token(*credentials)
    other = copy.copy(client)
    return [other.access_token == client.access_token, sdk.UsersApi(other).get_users(page_size=1).page_size]


def client_deeply_copied(sdk, host, credentials):
    client = sdk.ApiClient(host).get_client_credentials_token(*credentials)
    return sdk.UsersApi(copy.deepcopy(client)).get_users(page_size=1).page_size


def set_in_code_and_then_a_file(sdk, host, credentials):
    sdk.configuration.host = "https://code.example"
    return _read(sdk, "[general]\nhost = https://file.example\n")[0]
