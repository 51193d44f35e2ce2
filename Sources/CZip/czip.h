// libzip as Swift can call it.
#pragma once
#include <zip.h>
